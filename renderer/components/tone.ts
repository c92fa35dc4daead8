/** What a colour means: quiet (nothing to do), active (being worked on), good, careful (soon), bad (now), calm (information). */
export type Tone = 'quiet' | 'active' | 'good' | 'careful' | 'bad' | 'calm';
