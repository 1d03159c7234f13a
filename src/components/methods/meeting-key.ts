/** Where the browser keeps the meeting that runs. */
export const meetingKey = 'gonghui:meeting';
