const isLive = process.stdout.isTTY === true && !process.env.CI;

/**
 * Does a piece of work that people wait for, and shows its title and the time it takes: on a
 * terminal each second in place, elsewhere by a line now and then.
 * @template T
 * @param {string} title what is being done, without a full stop
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function step(title, work) {
  const start = Date.now();
  const stop = showElapsed(title, start);
  try {
    const result = await work();
    stop(`${title}: ${seconds(start)}`);
    return result;
  } catch (error) {
    stop(`${title}: failed after ${seconds(start)}`);
    throw error;
  }
}

/**
 * The seconds since a moment, as people read them.
 * @param {number} start
 */
export function seconds(start) {
  return `${((Date.now() - start) / 1000).toFixed(1)} s`;
}

/**
 * @param {string} title
 * @param {number} start
 * @returns {(last: string) => void} ends the display with a last line
 */
function showElapsed(title, start) {
  const running = () => `${title} … ${Math.round((Date.now() - start) / 1000)} s`;
  if (!isLive) {
    console.log(`${title} …`);
    const timer = setInterval(() => console.log(running()), 15_000);
    return (last) => {
      clearInterval(timer);
      console.log(last);
    };
  }
  const rewrite = (/** @type {string} */ line) => process.stdout.write(`\r\u001b[K${line}`);
  rewrite(running());
  const timer = setInterval(() => rewrite(running()), 1000);
  return (last) => {
    clearInterval(timer);
    rewrite(`${last}\n`);
  };
}
