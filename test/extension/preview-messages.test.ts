import { describe, expect, it } from 'vitest';
import { readPageMessage, readPreviewState } from '../../extension/preview/incoming.ts';

describe('a message of the preview page', () => {
  it('is heeded where it is one of those that are known', () => {
    expect(readPageMessage({ type: 'ready' })).toEqual({ type: 'ready' });
    expect(readPageMessage({ type: 'table' })).toEqual({ type: 'table' });
    expect(readPageMessage({ type: 'reveal', id: 'waterland.it.Email' })).toEqual({
      type: 'reveal',
      id: 'waterland.it.Email',
    });
  });

  it.each([
    ['nothing', undefined],
    ['null', null],
    ['a text', 'reveal'],
    ['a list', [{ type: 'ready' }]],
    ['an unknown type', { type: 'run', command: 'workbench.action.terminal.new' }],
    ['a type that is no text', { type: { toString: (): string => 'ready' } }],
    ['no id', { type: 'reveal' }],
    ['an id that is no text', { type: 'reveal', id: 7 }],
    ['an empty id', { type: 'reveal', id: '' }],
    ['a huge id', { type: 'reveal', id: 'x'.repeat(100_000) }],
    ['more than was agreed', { type: 'reveal', id: 'Email', uri: 'file:///etc/passwd' }],
    ['the prototype of objects', { type: '__proto__' }],
  ])('is dropped where it is %s', (_name, message) => {
    expect(readPageMessage(message)).toBeUndefined();
  });
});

describe('the state that a preview kept over a reload', () => {
  const schemes = new Set(['file', 'untitled']);

  it('brings the preview back', () => {
    const state = { uri: 'file:///models/mail.sms', view: 'services', pinned: true };
    expect(readPreviewState(state, schemes)).toEqual(state);
  });

  it.each([
    ['missing', undefined],
    ['no text', { uri: 1, view: 'services' }],
    ['an address of another kind', { uri: 'command:workbench.action.quit', view: 'services' }],
    ['huge', { uri: `file:///${'x'.repeat(10_000)}`, view: 'services' }],
  ])('is dropped where it is %s', (_name, state) => {
    expect(readPreviewState(state, schemes)).toBeUndefined();
  });
});
