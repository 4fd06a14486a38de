/** What a command sees of the world: so that a command is a function of it. */
export interface Terminal {
  /** Findings and other results. */
  readonly print: (text: string) => void;
  /** Trouble and progress. */
  readonly tell: (text: string) => void;
  /** Whether results go to people who see colours. */
  readonly isColoured: boolean;
  /** Whether progress goes to people who wait. */
  readonly isWatched: boolean;
  readonly folder: string;
  /** Today as YYYY-MM-DD, at this place. */
  readonly today: string;
}

/** 0: clean; 1: findings at or above --fail-on; 2: could not run. */
export type ExitCode = 0 | 1 | 2;
