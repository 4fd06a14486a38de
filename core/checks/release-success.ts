/** The stated share of releases of a category that succeed is the one that the releases themselves tell. */
import { addDuration } from '../model/date.ts';
import type { Element, QuantityValue } from '../model/fragment.ts';
import { decimalText, rational, readDecimal, multiply } from '../model/rational.ts';
import { targetsOf } from '../model/resolve.ts';
import { newestValue } from './newest-value.ts';
import { amountOf, dayOf, naming, says } from './values.ts';
import {
  verdict,
  worst,
  type PassableCheck,
  type PassableContext,
  type PassableVerdict,
} from './passable.ts';

/** Over the period of the measure that ends on the day of its newest value. */
export const releaseSuccess: PassableCheck = {
  name: 'ReleaseSuccess',
  judge(context, category) {
    const measures = targetsOf(context.model, category, 'measured');
    const none = verdict('unknown', (say) => say.successUnmeasured(), {
      lines: [['measured', 'none "TODO"']],
    });
    return worst(
      measures.map((measure) => judgeMeasure(context, category, measure)),
      none,
    );
  },
};

function judgeMeasure(context: PassableContext, category: Element, measure: Element): PassableVerdict {
  const [newest, every] = [newestValue(measure, context.asOf), amountOf(measure, 'every')];
  const begin = newest && every && addDuration(newest.date, every, -1);
  if (!newest || begin === undefined)
    return verdict('unknown', (say) => say.successWithoutValue(measure.name));
  const releases = naming(context.model, category, 'release', ['category']).filter((release) => {
    const day = dayOf(release, 'completed');
    return context.counts(release) && day !== undefined && day > begin && day <= newest.date;
  });
  const open = releases.find(
    (release) => !says(release, 'result', 'success') && !says(release, 'result', 'failure'),
  );
  if (open) return verdict('unknown', (say) => say.releaseWithoutResult(open.name));
  if (releases.length === 0) return verdict('skipped', (say) => say.noReleases());
  const succeeded = releases.filter((release) => says(release, 'result', 'success')).length;
  return compareShare(measure, newest.value, succeeded, releases.length);
}

/** Compared with as many digits as are stated. */
function compareShare(
  measure: Element,
  { amount, unit }: QuantityValue,
  succeeded: number,
  all: number,
): PassableVerdict {
  const digits = amount.split('.')[1]?.length ?? 0;
  const percent = multiply(rational(BigInt(succeeded), BigInt(all)), rational(100n));
  const stated = readDecimal(amount);
  const same =
    unit === '%' && stated !== undefined && decimalText(stated, digits) === decimalText(percent, digits);
  const words = [measure.name, `${amount}${unit}`, `${decimalText(percent, 2)}%`] as const;
  const working = `${String(succeeded)} / ${String(all)}`;
  return verdict(same ? 'true' : 'false', (say) =>
    same ? say.successStated(...words, working) : say.successDiffers(...words, working),
  );
}
