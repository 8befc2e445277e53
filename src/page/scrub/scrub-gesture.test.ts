import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { scrubByPointer, stepOfKey, stepsAt } from './scrub-gesture.ts';

/** Makes an element, and what a pointer does to it: Node has events, but no pointers. */
function setUp(from = 0, down = {}) {
  const phases: string[] = [];
  const releases: boolean[] = [];
  const element = Object.assign(new EventTarget(), { setPointerCapture: vi.fn() });
  const event = (type: string, x: number, rest = {}) =>
    Object.assign(new Event(type), {
      pointerId: 1,
      isPrimary: true,
      clientX: x,
      clientY: 0,
      ...rest,
    });
  const send = (type: string, x = 0, rest = {}) => element.dispatchEvent(event(type, x, rest));
  scrubByPointer(event('pointerdown', 100, down) as PointerEvent, element as never, {
    from,
    numberAt: stepsAt,
    onScrub: (phase, number, size) => phases.push(`${phase} ${number} ×${size}`),
    onRelease: (isPress) => releases.push(isPress),
  });
  return { phases, releases, element, event, send };
}

describe('scrubByPointer(down, element, number)', () => {
  beforeEach(() => vi.stubGlobal('document', new EventTarget()));
  afterEach(() => vi.unstubAllGlobals());

  it('captures the pointer, and goes through the phases of a drag', () => {
    const { phases, releases, element, send } = setUp();
    expect(element.setPointerCapture).toHaveBeenCalledWith(1);
    send('pointermove', 101);
    expect(phases).toEqual([]);
    // 8 pixels are two steps of four; where no step is added, nothing is called.
    send('pointermove', 108);
    send('pointermove', 109);
    send('pointermove', 96, { shiftKey: true });
    send('pointerup', 96);
    expect(phases).toEqual(['start 0 ×1', 'move 2 ×1', 'move -1 ×10', 'end -1 ×10']);
    expect(releases).toEqual([false]);
    send('pointermove', 140);
    expect(phases.length).toBe(4);
  });

  it('calls a press that changes no number a press', () => {
    const { phases, releases, send } = setUp();
    send('pointermove', 101);
    send('pointerup', 101);
    expect([phases, releases]).toEqual([[], [true]]);
  });

  it('puts back the number where the browser takes the pointer away', () => {
    const { phases, releases, send } = setUp();
    send('pointermove', 108);
    send('pointercancel');
    expect(phases.at(-1)).toBe('cancel 0 ×1');
    expect(releases).toEqual([false]);
  });

  it('follows the first finger, and no other', () => {
    const { phases, send } = setUp();
    send('pointermove', 108);
    send('pointermove', 300, { pointerId: 2, isPrimary: false });
    expect(phases).toEqual(['start 0 ×1', 'move 2 ×1']);
    const second = setUp(0, { pointerId: 2, isPrimary: false });
    second.send('pointermove', 300, { pointerId: 2, isPrimary: false });
    expect([second.phases, second.releases]).toEqual([[], [false]]);
  });

  it('puts back the number at Escape, and follows the pointer no more', () => {
    const { phases, releases, send } = setUp();
    send('pointermove', 108);
    const key = Object.assign(new Event('keydown', { cancelable: true }), { key: 'Escape' });
    document.dispatchEvent(key);
    expect(key.defaultPrevented).toBe(true);
    send('pointermove', 112);
    send('pointerup', 112);
    expect(phases).toEqual(['start 0 ×1', 'move 2 ×1', 'cancel 0 ×1']);
    expect(releases).toEqual([false]);
  });

  it('scrubs nothing in a swipe that is taken away at once', () => {
    const { phases, releases, send } = setUp();
    send('pointercancel');
    expect([phases, releases]).toEqual([[], [false]]);
  });

  it('ends where the element has left the page, and not with another pointer', () => {
    const { phases, releases, event, send } = setUp();
    send('pointermove', 108);
    send('pointerup', 108, { pointerId: 2 });
    expect(releases).toEqual([]);
    document.dispatchEvent(event('lostpointercapture', 0));
    expect(phases.at(-1)).toBe('end 2 ×1');
    expect(releases).toEqual([false]);
  });

  it('goes to the pointer at the press, where the number stands elsewhere', () => {
    // No distance is 0 steps; the number stands at 5.
    expect(setUp(5).phases).toEqual(['start 5 ×1', 'move 0 ×1']);
  });
});

describe('stepOfKey(event)', () => {
  const press = (key: string, rest = {}) => stepOfKey({ key, ...rest } as KeyboardEvent);

  it('steps by the arrows: Shift makes steps larger, Alt smaller', () => {
    expect(press('ArrowUp')).toEqual({ steps: 1, size: 1 });
    expect(press('ArrowLeft', { shiftKey: true })).toEqual({ steps: -1, size: 10 });
    expect(press('ArrowDown', { altKey: true })).toEqual({ steps: -1, size: 0.1 });
  });

  it('steps by a hundred with the keys for pages', () => {
    expect(press('PageUp')).toEqual({ steps: 1, size: 100 });
    expect(press('PageDown', { shiftKey: true })).toEqual({ steps: -1, size: 100 });
  });

  it('leaves other keys, and those of the browser, alone', () => {
    expect(press('Home')).toBe(null);
    expect(press('ArrowLeft', { ctrlKey: true })).toBe(null);
    expect(press('ArrowLeft', { metaKey: true })).toBe(null);
  });
});
