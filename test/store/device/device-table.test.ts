import { DeviceEngine } from '../../../packages/store/src/device/device-engine.js';
import { connectionTo, deleteDatabase, freshName } from '../../helpers/storage.js';
import { tablesSuite } from '../../suites/tables.suite.js';

tablesSuite('IndexedDB', async () => {
  const name = freshName();
  const engine = new DeviceEngine(connectionTo(name));
  return {
    engine,
    async tidy() {
      engine.close();
      await deleteDatabase(name);
    },
  };
});
