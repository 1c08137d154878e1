import type { Working, WorkingStep } from '@draagkracht/model';
import type { CapacityOutlook, CapacityYear } from './outlook.js';

const ratioStep = (code: string, { pool, oldest, ratio }: CapacityYear): WorkingStep[] =>
  ratio === undefined ? [] : [{ code, formula: 'pool / oldest', numbers: { pool, oldest }, result: ratio }];

/** The outlook step by step: ratio of the base year and of the year asked for, index, carers and break-even. */
export function outlookWorking({ method, base, target, breakEven }: CapacityOutlook): Working {
  const steps: WorkingStep[] = [
    ...(base ? ratioStep('ratio-base', base) : []),
    ...(target && target !== base ? ratioStep('ratio-target', target) : []),
  ];
  if (base?.ratio && target?.index !== undefined && target.ratio)
    steps.push({
      code: 'index',
      formula: 'ratio / base × 100',
      numbers: { ratio: target.ratio, base: base.ratio },
      result: target.index,
    });
  if (breakEven && target?.carers) {
    const { share, baseRatio, targetRatio, needed } = breakEven;
    steps.push(
      {
        code: 'carers-per-ten',
        formula: 'ratio × share / 100 × 10, × 0.8, × 1.2',
        numbers: { ratio: targetRatio, share: target.share ?? share },
        result: [target.carers.now, target.carers.less, target.carers.more],
      },
      {
        code: 'break-even',
        formula: 'share × base / ratio',
        numbers: { share, base: baseRatio, ratio: targetRatio },
        result: needed,
      },
    );
  }
  return { method, steps };
}
