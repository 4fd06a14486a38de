/** Minutes as people read them. */
import { decimalText, multiply, rational, subtract, type Rational } from '../model/rational.ts';

/** The letters for hours, minutes and seconds. */
export type TimeLetters = readonly [hours: string, minutes: string, seconds: string];

/** "8 h 45 m 36 s"; parts that are nothing are left out, seconds have at most three digits behind the point. */
export function durationText(minutes: Rational, [h, m, s]: TimeLetters): string {
  const whole = minutes.over / minutes.under;
  const seconds = multiply(subtract(minutes, rational(whole)), rational(60n));
  const parts = [
    whole >= 60n ? `${whole / 60n} ${h}` : '',
    whole % 60n > 0n ? `${whole % 60n} ${m}` : '',
    seconds.over > 0n ? `${decimalText(seconds, 3)} ${s}` : '',
  ].filter((part) => part !== '');
  return parts.length > 0 ? parts.join(' ') : `0 ${s}`;
}
