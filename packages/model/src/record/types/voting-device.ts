import * as v from 'valibot';
import type { DataOf, RecordType } from '../record-type.js';
import { votingDeviceType } from './voting-device.names.js';

/**
 * The secret by which this device tells people who vote apart (`voterMark`). It stays on this device: it is in no file, and no colleague
 * gets it. Without it nobody can find the initials behind a mark by trying them all.
 */
export const votingDevice = {
  type: votingDeviceType,
  schemaVersion: 1,
  label: { nl: 'Geheim van dit apparaat', en: 'Secret of this device' },
  personal: true,
  stays: true,
  schema: v.object({
    /** 32 hexadecimal digits. */
    secret: v.pipe(v.string(), v.regex(/^[0-9a-f]{32}$/)),
  }),
} as const satisfies RecordType;

/** The data of the secret. */
export type VotingDevice = DataOf<typeof votingDevice>;
