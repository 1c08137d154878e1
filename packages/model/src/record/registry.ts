import { dashboardReading } from './types/dashboard-reading.js';
import { expectation } from './types/expectation.js';
import { fileLayout } from './types/file-layout.js';
import { principleAgreement } from './types/principle-agreement.js';
import type { RecordType } from './record-type.js';

/** Every type of record there is. A type that is not listed here cannot be saved. */
export const recordTypes: readonly RecordType[] = [principleAgreement, dashboardReading, expectation, fileLayout];
