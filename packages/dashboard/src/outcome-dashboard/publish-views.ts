import { nothing, type TemplateResult } from 'lit';
import type { SeriesBlock } from '@draagkracht/model';
import type { Gated } from '@draagkracht/statistics/disclosure.js';
import { download } from '@draagkracht/base';
import type { DeskController } from './desk-controller.js';
import type { ReadyDesk } from './desk.js';
import { publishMessages } from './publish.messages.js';
import { publishTemplate, type Publishing, type PublicPolicy } from './publish.template.js';
import { codesToPublish, draftOf, labelsOf, reportView, scopesFor, type PublishScope } from './publish.view.js';
import type { Stage } from './start.template.js';

/** What publishing needs of the dashboard it is part of. */
export interface PublishOwner {
  readonly desk: DeskController;
  readonly update: () => void;
  readonly now: () => string;
}

/** Publishing from the desk: what was chosen goes past the gate, and comes out as files. The gate is fetched when it is first asked for. */
export class PublishViews {
  readonly #owner: PublishOwner;
  #open = false;
  #policy: PublicPolicy = 'publiek';
  #scope: PublishScope = 'municipality';
  #stop = new AbortController();
  #gated: { readonly key: string; readonly result?: Gated } | undefined;

  constructor(owner: PublishOwner) {
    this.#owner = owner;
  }

  get isOpen(): boolean {
    return this.#open;
  }

  /** Opens what was closed, and closes what was open. */
  toggle(): void {
    this.#open = !this.#open;
    this.#owner.update();
  }

  shown(desk: ReadyDesk, stage: Stage): TemplateResult | typeof nothing {
    if (!this.#open || desk.choice.indicatorIds.length === 0) return nothing;
    const scopes = scopesFor(desk.dataset, desk.choice.region);
    const scope = scopes.includes(this.#scope) ? this.#scope : 'shown';
    const codes = codesToPublish(desk.dataset, desk.choice.region, scope);
    const publishing: Publishing = { policy: this.#policy, scope, scopes, report: this.#report(desk, codes, stage) };
    return publishTemplate(stage, publishing, {
      choose: ({ policy = this.#policy, scope: wanted = this.#scope }) => {
        this.#policy = policy;
        this.#scope = wanted;
        this.#owner.update();
      },
      keep: (kind) => void this.#keep(kind, desk, codes, stage),
      close: () => this.toggle(),
    });
  }

  #blocks({ choice }: ReadyDesk): readonly SeriesBlock[] | undefined {
    const { desk } = this.#owner;
    const found = choice.indicatorIds.map((id) => desk.block(id));
    return choice.indicatorIds.some((id) => desk.isComing(id))
      ? undefined
      : found.filter((block) => block !== undefined);
  }

  #report(desk: ReadyDesk, codes: readonly string[], stage: Stage): Publishing['report'] {
    const blocks = this.#blocks(desk);
    if (!blocks) return 'waiting';
    const key = [desk.dataset.id, this.#policy, codes.join(), desk.choice.indicatorIds.join()].join('|');
    if (this.#gated?.key !== key) {
      this.#gated = { key };
      void this.#pass(key, desk, blocks, codes);
    }
    const { result } = this.#gated;
    return result
      ? reportView(result.report, desk.dataset, labelsOf(desk.dataset, new Set(codes)), stage.language)
      : 'busy';
  }

  async #pass(
    key: string,
    { dataset }: ReadyDesk,
    blocks: readonly SeriesBlock[],
    codes: readonly string[],
  ): Promise<void> {
    this.#stop.abort();
    const { signal } = (this.#stop = new AbortController());
    const { gateBeside } = await import('../publishing/gate-beside.js');
    const result = await gateBeside(draftOf(dataset, blocks, codes), this.#policy, { signal }).catch(
      (cause: unknown) => {
        if (!signal.aborted) throw cause;
      },
    );
    if (!result || this.#gated?.key !== key) return;
    this.#gated = { key, result };
    this.#owner.update();
  }

  async #keep(
    kind: 'json' | 'csv',
    { dataset }: ReadyDesk,
    codes: readonly string[],
    { language }: Stage,
  ): Promise<void> {
    const result = this.#gated?.result;
    if (!result || result.report.refused.length > 0) return;
    const { publicationFiles } = await import('./publication-files.js');
    const regionLabels = labelsOf(dataset, new Set(codes));
    const files = publicationFiles(result, { title: dataset.label, language, regionLabels, now: this.#owner.now() });
    const { fileName } = publishMessages(language);
    if (kind === 'json') download(files.json(), `${fileName}.json`);
    else download(files.csv(), `${fileName}.csv`, 'text/csv');
  }
}
