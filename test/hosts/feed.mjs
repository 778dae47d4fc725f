/** What all host pages show: a card of each kind, themes, registration, sessions, another language. */
export const feed = {
  inLanguage: 'en',
  timeZone: 'Europe/Brussels',
  about: [
    { termCode: 'mobility', name: { en: 'Mobility', sv: 'Mobilitet' } },
    { termCode: 'eco', name: 'Circular economy' },
  ],
  events: [
    {
      id: 'workshop',
      name: 'Workshop on regional trains',
      startDate: '2030-06-03T09:30',
      endDate: '2030-06-04T16:00',
      about: ['mobility', 'eco'],
      location: {
        name: 'House of Regions',
        room: '4.12',
        address: { addressLocality: 'Brussels' },
      },
      description: 'Two days with people who run them.',
      registration: { url: 'https://register.example/trains', validThrough: '2030-05-20' },
    },
    {
      id: 'webinar',
      name: { sv: 'Webbinarium om återbruk' },
      startDate: '2030-06-05T10:00',
      about: ['eco'],
      eventAttendanceMode: 'online',
      registration: { email: 'office@example.org' },
    },
    { id: 'date', name: 'Save this date', startDate: '2030-07-01', provisional: true },
    {
      id: 'training',
      name: 'Training in three modules',
      about: ['mobility'],
      subEvent: [
        { name: 'Module 1', startDate: '2030-09-02', location: 'Copenhagen' },
        { name: 'Module 2', startDate: '2030-09-09', eventAttendanceMode: 'online' },
      ],
    },
  ],
};

export const NOW = '2030-05-10T12:00:00+02:00';
