/** Draws nothing: its bytes are the harness' own and are subtracted from everybody's. */
export const line = () => ({ update() {}, destroy() {} });
