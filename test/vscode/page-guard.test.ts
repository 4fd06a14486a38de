import { chromium } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { guardPage } from './harness/page-guard.ts';

const page = `<meta http-equiv="Content-Security-Policy" content="img-src *; script-src 'none'">
<img src="http://elsewhere.invalid/picture.png"><script>document.title = 'ran'</script>`;

test('the guard of these tests sees a request to elsewhere and a violation of a policy', async () => {
  const { address, browser: endpoint } = inject('editor');
  const browser = await chromium.connect(endpoint);
  try {
    const probed = await browser.newPage();
    const guard = guardPage(probed, address);
    await probed.route('http://elsewhere.invalid/**', (route) => route.abort());
    await probed.setContent(page);
    await expect.poll(() => guard.incidents().join('\n')).toMatch(/Request to http:\/\/elsewhere\.invalid/);
    await expect.poll(() => guard.incidents().join('\n')).toMatch(/Content Security Policy/);
  } finally {
    await browser.close();
  }
});
