/** What a template is called on the command line, and the process of the library that it is about. */
export const templateNames = {
  incident: 'ManageIncidents',
  'service-request': 'ManageRequests',
  problem: 'ManageProblems',
  change: 'ManageChanges',
  release: 'ManageReleases',
  configuration: 'ManageConfiguration',
  'service-level': 'ManageServiceLevels',
  supplier: 'ManageSuppliers',
  continuity: 'ManageContinuity',
  'service-design': 'DesignServices',
} as const satisfies Record<string, string>;
