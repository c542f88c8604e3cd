/** What a check is called in the settings. */
export type CheckName =
  | 'empty'
  | 'anyPost'
  | 'nearCopy'
  | 'companySpeak'
  | 'shouting'
  | 'promotion'
  | 'onlyAsserting'
  | 'secondInRow'
  | 'burst'
  | 'blanks'
  | 'length'
  | 'language'
  | 'linkGiven'
  | 'promise';

/** What a check found, said so that a person can judge it. */
export interface Finding {
  name: CheckName;
  because: string;
}
