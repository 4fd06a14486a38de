/** Which packages belong to an SMS: its own and those below, save those of an inner SMS; what stands above is shared. */
import type { Element } from '../model/fragment.ts';

export type Standing = 'own' | 'above' | 'elsewhere';

/** Where systems stand, seen from one of them; absent where all of the model belongs. */
export interface Systems {
  readonly sms: Element | undefined;
  readonly smsPackages: ReadonlySet<string>;
}

/** Whether a package belongs to the SMS, stands above it, or neither. */
export function standingIn({ sms, smsPackages }: Systems, packageName: string): Standing {
  if (!sms) return 'own';
  if (isWithin(packageName, sms.packageName)) {
    return ownerOf(smsPackages, packageName) === sms.packageName ? 'own' : 'elsewhere';
  }
  return isWithin(sms.packageName, packageName) ? 'above' : 'elsewhere';
}

function isWithin(packageName: string, around: string): boolean {
  return around === '' || packageName === around || packageName.startsWith(`${around}.`);
}

/** The package of the innermost SMS around a package. */
export function ownerOf(smsPackages: ReadonlySet<string>, packageName: string): string | undefined {
  const around = [...smsPackages].filter((candidate) => isWithin(packageName, candidate));
  return around.toSorted((one, other) => other.length - one.length)[0];
}
