import type { StorageCode, StorageStatus } from '@draagkracht/model';

/** How storing stands for one element. */
export interface Standing {
  readonly status: StorageStatus;
  /** False when nobody on the page offers storage. */
  readonly provided: boolean;
  /** Why the last attempt to read or write failed. */
  readonly fault?: StorageCode | undefined;
}

/** Whether people should know how storing stands: it is not simply on this device. */
export const needsSaying = ({ status, provided, fault }: Standing): boolean =>
  fault !== undefined || status.because !== undefined || status.mode !== 'local' || !provided;
