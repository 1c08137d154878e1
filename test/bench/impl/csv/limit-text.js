/** The limit of any string-based parser: get the text. Returns no table. */
export const parse = async (blob) => ({ limit: (await blob.text()).length });
