/** How Vite finds our rooms: their TypeScript sources, and the production build of everything else. */
export const sourceConditions = ['draagkracht-source', 'module', 'browser', 'production'];
