/** What may stand within a kind beside properties. */
export const nestedKinds: Readonly<Partial<Record<string, readonly string[]>>> = {
  process: ['step', 'decision', 'activity'],
  workflow: ['step', 'decision', 'activity'],
  procedure: ['step', 'decision', 'activity'],
  audit: ['finding', 'action'],
  finding: ['action'],
  review: ['action'],
  nonconformity: ['action'],
  improvement: ['action'],
  problem: ['action'],
  risk: ['action'],
  plan: ['action'],
  framework: ['clause'],
  clause: ['clause', 'must', 'should'],
};
