/** What is said about a timer when it starts; the client may wait until it stops. */
export type TimerForm = {
  readonly personId: string;
  readonly clientId: string;
  readonly systemId: string;
  readonly taskId: string;
  readonly activity: string;
  readonly note: string;
};

export const emptyTimerForm = (): TimerForm => ({
  personId: '',
  clientId: '',
  systemId: '',
  taskId: '',
  activity: 'operation',
  note: '',
});
