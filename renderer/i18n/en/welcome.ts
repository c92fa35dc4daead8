import type { welcome as source } from '#i18n/sv/welcome.ts';
import type { WordsOf } from '#i18n/words-of.ts';

export const welcome = {
  title: 'Welcome',
  lead: 'Three questions and you are under way. The rest can be filled in when it is needed.',
  firmName: 'What is the firm called?',
  firmNameExample: 'e.g. Northlight Management AB',
  organisationNumber: 'Organisation number',
  organisationNumberExample: 'e.g. 556703-7485',
  organisationNumberHint:
    'As on invoices and the registration certificate. Sole trader: your personal number.',
  organisationNumberRight: 'The number is right.',
  personName: 'What is your name?',
  personNameExample: 'e.g. Anna Lindqvist',
  start: 'Get started',
  or: 'or',
  explore: 'Explore with sample data',
  exploreText:
    'An invented firm with clients, systems, hours and invoices. Removed in one click, never mixed with your own.',
  loading: 'Setting up the sample firm',
  loadingText: 'This is done once and takes a few seconds.',
  progress: '{{done}} of {{total}}',
  failed: 'The sample firm could not be set up',
  brokenOff: 'The sample firm is only half set up',
  brokenOffText:
    'Setting it up was broken off last time. Remove the half firm and choose sample data again.',
  startOver: 'Remove and start over',
  backToOwn: 'Back to my firm',
  language: 'Language',
  offline: 'Everything stays on this computer. Nothing is sent anywhere.',
  promise: {
    line: 'One system, one life line, one responsible hand.',
    trace: 'From an hour to a krona on the invoice, and back.',
  },
  lifeLine: 'A system’s life line: planning, release, operation, changes and retirement.',
} as const satisfies WordsOf<typeof source>;
