import { createContext } from '@lit/context';
import type { BankStatementSource } from '@draagkracht/model';

/** Who reads an export of a bank, on the device itself. Provided by the page (`embed`) or the dashboard. */
export const bankStatementContext = createContext<BankStatementSource>('dk-bank-statement');
