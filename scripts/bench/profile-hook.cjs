/** Loaded into the server before all else: records a profile from one message of its parent to the next. */
const { writeFileSync } = require('node:fs');
const { Session } = require('node:inspector');

const samplesInMicroseconds = 250;
const session = new Session();
session.connect();

process.on('message', (message) => {
  if (message === 'start') {
    session.post('Profiler.enable');
    session.post('Profiler.setSamplingInterval', { interval: samplesInMicroseconds });
    session.post('Profiler.start', () => process.send?.('started'));
    return;
  }
  session.post('Profiler.stop', (error, result) => {
    if (error) throw error;
    writeFileSync(String(message), JSON.stringify(result.profile));
    process.send?.('written');
  });
});
// Whoever listens alone does not keep the server alive.
process.channel?.unref();
