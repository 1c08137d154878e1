import { bankSource } from '@draagkracht/formats';

/** Reads the export of a bank somebody chose, on this device. */
export const { read } = bankSource;
