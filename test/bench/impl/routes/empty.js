/** Places nothing: a page of text. */
export const place = async () => {};
