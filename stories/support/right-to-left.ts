/** A feed in Arabic alone: figures and a Latin place between. */
export const rightToLeft = {
  inLanguage: 'ar',
  timeZone: 'Europe/Brussels',
  about: [
    { termCode: 'water', name: 'المياه والبحار' },
    { termCode: 'youth', name: 'الشباب' },
  ],
  events: [
    {
      id: 'water-forum',
      name: 'منتدى المياه في منطقة البحر الأبيض المتوسط 2030',
      description: 'يومان حول إدارة المياه مع خبراء من خمس مناطق.',
      startDate: '2030-02-19T09:30',
      endDate: '2030-02-20T13:00',
      location: {
        name: 'Maison des Régions',
        address: { addressLocality: 'Brussels', addressCountry: 'BE' },
      },
      about: ['water', 'youth'],
      registration: {
        method: 'web',
        url: 'https://example.org/register/water',
        validThrough: '2030-02-12',
      },
    },
    {
      id: 'youth-day',
      name: 'يوم الشباب',
      startDate: '2030-03-05',
      about: ['youth'],
    },
  ],
};
