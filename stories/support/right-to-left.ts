/** A feed in Arabic: names of its own, figures and a Latin place between. */
export const rightToLeft = {
  inLanguage: 'ar',
  timeZone: 'Europe/Brussels',
  about: [
    { termCode: 'water', name: { ar: 'المياه والبحار', en: 'Water and seas' } },
    { termCode: 'youth', name: { ar: 'الشباب', en: 'Youth' } },
  ],
  events: [
    {
      id: 'water-forum',
      name: { ar: 'منتدى المياه في منطقة البحر الأبيض المتوسط 2030', en: 'Water forum' },
      description: {
        ar: 'يومان حول إدارة المياه مع خبراء من خمس مناطق.',
        en: 'Two days on the management of water, with experts from five regions.',
      },
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
      name: { ar: 'يوم الشباب', en: 'Youth day' },
      startDate: '2030-03-05',
      about: ['youth'],
    },
  ],
};
