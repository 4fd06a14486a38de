import type { Page } from 'playwright-core';

/**
 * The milliseconds from the next key that is pressed to the first line under an error, both
 * taken in the page itself.
 * @param press presses the key that makes the error
 */
export async function timeToSquiggle(page: Page, press: () => Promise<void>): Promise<number> {
  const elapsed = await page.evaluateHandle(watchForSquiggle);
  await press();
  const milliseconds = await elapsed.evaluate((watch) => watch.squiggle);
  await elapsed.dispose();
  return milliseconds;
}

/** Runs in the page. */
function watchForSquiggle(): { readonly squiggle: Promise<number> } {
  let pressed = Number.NaN;
  addEventListener('keydown', () => (pressed = performance.now()), { capture: true, once: true });
  const squiggle = new Promise<number>((resolve) => {
    const observer = new MutationObserver(() => {
      if (!document.querySelector('.editor-instance .squiggly-error')) return;
      observer.disconnect();
      resolve(performance.now() - pressed);
    });
    observer.observe(document.body, { subtree: true, childList: true, attributes: true });
  });
  return { squiggle };
}

/** The middle one of some numbers. */
export function median(numbers: readonly number[]): number {
  return numbers.toSorted((one, other) => one - other)[Math.floor(numbers.length / 2)] ?? Number.NaN;
}
