/** What the page in a frame tells the page around it: how high its content is, in whole pixels. */
export interface HeightMessage {
  readonly type: 'dk-frame-height';
  readonly version: 1;
  /** What the address of the frame says after `id=`, for a host that tells its frames apart by a name of its own; else empty. */
  readonly id: string;
  readonly height: number;
}

/** Asked by the page around it, for a height that was told before anybody listened. */
export const askForHeight = { type: 'dk-frame-ask', version: 1 } as const;

/** Heights a frame may get, in pixels: what is outside is a mistake or a trick. */
const [least, most] = [50, 10_000];

const isOfType = (data: unknown, type: string): data is Record<string, unknown> =>
  typeof data === 'object' &&
  data !== null &&
  'type' in data &&
  data.type === type &&
  'version' in data &&
  data.version === 1;

/** Whether somebody asks for the height. */
export const isAsking = (data: unknown): boolean => isOfType(data, askForHeight.type);

/** The height a message tells, rounded up; `undefined` when it tells none that can be used. */
export function heightIn(data: unknown): number | undefined {
  const height = isOfType(data, 'dk-frame-height') ? data['height'] : undefined;
  return typeof height === 'number' && height >= least && height <= most ? Math.ceil(height) : undefined;
}
