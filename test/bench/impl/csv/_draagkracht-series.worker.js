import '@draagkracht/formats/worker/read-table.worker.js';
