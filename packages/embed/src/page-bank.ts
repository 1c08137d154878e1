/** Reads the export of a bank somebody chose, on this device. */
export { bankSource as pageBank } from '@draagkracht/formats';
