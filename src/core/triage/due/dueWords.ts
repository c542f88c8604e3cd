/** The words in which a language says when. Patterns are parts of regular expressions, in lower case. */
export interface DueWords {
  /** Named days and how many days ahead they are; longer names first. */
  days: readonly (readonly [string, number])[];
  nextWeek: string;
  endOfWeek: string;
  endOfMonth: string;
  nextMonth: string;
  /** Monday first. */
  weekdays: readonly string[];
  months: readonly string[];
  /** What stands before a month in which something is due. */
  inMonth: string;
  /** What stands before “3 days”. */
  within: string;
  numbers: Record<string, number>;
  /** Names of units and their length in ms. */
  units: Record<string, number>;
  /** What stands before an hour. */
  at: string;
  /** 3/14 is in March. */
  monthFirst: boolean;
}
