import type { BankStatementSource } from '@draagkracht/model';
import { readBankFile } from './read-bank-file.js';

/** Reads exports of banks on the device itself; nothing is fetched, sent or kept. */
export const bankSource: BankStatementSource = {
  read: async (file, _name, columns) => readBankFile(new Uint8Array(await file.arrayBuffer()), columns),
};
