/** What a reader goes through point by point: how many there are, and which one lies at a place of the picture. */
export interface Points {
  readonly count: number;
  nearest(x: number, y: number): number;
}

/** The element a picture is in: where its reader is, where it goes, and its table. */
export interface ReadElement {
  readonly points: () => Points;
  /** -1 while nobody reads. */
  readonly at: () => number;
  readonly go: (to: number) => void;
  readonly open: () => void;
}

/** What comes of a key: go to a point, stop (-1), open the table, or nothing. */
export function pointAfter(key: string, at: number, count: number): number | 'open' | undefined {
  const last = count - 1;
  const step = Math.max(1, Math.round(last / 10));
  const kept = (to: number): number => Math.min(last, Math.max(0, to));
  switch (key) {
    case 'ArrowRight':
    case 'ArrowUp':
      return kept(at + 1);
    case 'ArrowLeft':
    case 'ArrowDown':
      return at < 0 ? last : kept(at - 1);
    case 'PageUp':
      return kept(at + step);
    case 'PageDown':
      return at < 0 ? last : kept(at - step);
    case 'Home':
      return 0;
    case 'End':
      return last;
    case 'Escape':
      return -1;
    case 'Enter':
      return 'open';
    default:
      return undefined;
  }
}

/**
 * Reads a picture point by point, with keys or with a pointer. The picture is one tab stop; Enter opens the table, Escape
 * stops. It keeps nothing but the listeners: where the reader is belongs to the element.
 */
export class PointReader {
  readonly #points: () => Points;
  readonly #at: () => number;
  readonly #go: (to: number) => void;
  readonly #open: () => void;

  constructor(element: ReadElement) {
    this.#points = element.points;
    this.#at = element.at;
    this.#go = element.go;
    this.#open = element.open;
  }

  readonly pressed = (event: KeyboardEvent): void => {
    const { count } = this.#points();
    const to =
      event.altKey || event.ctrlKey || event.metaKey || count === 0
        ? undefined
        : pointAfter(event.key, this.#at(), count);
    if (to === undefined) return;
    // An Escape that stops nothing here may close a dialog around the chart.
    if (to === -1 && this.#at() < 0) return;
    event.preventDefault();
    event.stopPropagation();
    if (to === 'open') this.#open();
    else this.#go(to);
  };

  readonly pointed = (event: PointerEvent): void => {
    const { left, top } = (event.currentTarget as HTMLElement).getBoundingClientRect();
    this.#go(this.#points().nearest(event.clientX - left, event.clientY - top));
  };

  readonly left = (): void => this.#go(-1);

  /** Any of the events of a picture: a key, a pointer over it, or one that leaves. */
  heard(event: KeyboardEvent | PointerEvent): void {
    if ('key' in event) this.pressed(event);
    else if (event.type === 'pointerleave') this.left();
    else this.pointed(event);
  }
}
