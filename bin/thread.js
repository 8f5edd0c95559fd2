'use strict';

// One of several threads: does the job that it was begun with.

const { parentPort, workerData } = require('node:worker_threads');
const { load } = require('./load.js');

void load('check').work(workerData).then((result) => {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread's port is no window
  parentPort.postMessage(result);
});
