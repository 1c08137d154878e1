export { storageProvider, type ProviderOptions } from './provider.js';
export { memoryStorage, type MemoryOptions } from './memory/memory-storage.js';
export type { DiskKeeper } from './platform.js';
export type { Channel } from './changes.js';
