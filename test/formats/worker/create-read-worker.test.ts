import { expect } from '@open-wc/testing';
import { createWorkerBeside, workerAddress } from '../../../packages/formats/src/worker/create-read-worker.js';

describe('workerAddress', () => {
  it('lies beside the module, as source or built', () => {
    expect(workerAddress('https://a.example/src/worker/create-read-worker.ts?v=1')).to.equal(
      'https://a.example/src/worker/read-table.worker.ts',
    );
    expect(workerAddress('https://a.example/dist/worker/create-read-worker.js')).to.equal(
      'https://a.example/dist/worker/read-table.worker.js',
    );
  });
  it('lies above the chunks of a bundle', () =>
    expect(workerAddress('https://a.example/cdn/chunks/dashboard-x1.js')).to.equal(
      'https://a.example/cdn/read-table.worker.js',
    ));
  it('may be another worker than the one that reads', () =>
    expect(workerAddress('https://a.example/cdn/draagkracht.iife.js', 'gate')).to.equal(
      'https://a.example/cdn/gate.worker.js',
    ));
});

describe('createWorkerBeside', () => {
  it('makes none where nobody knows the place', () =>
    expect(() => createWorkerBeside(undefined, 'gate')).to.throw(TypeError, 'not known'));
});
