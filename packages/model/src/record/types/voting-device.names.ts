/** The name of the type of record. */
export const votingDeviceType = 'voting-device';
