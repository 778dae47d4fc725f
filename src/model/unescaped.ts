/** An address whose `&` an editor has escaped once more at each saving: `&amp;limit=3`, `&amp;amp;…`, `&#038;…`. */
export const unescaped = (address: string): string =>
  address.replace(/&((amp|#0*38|#x0*26)(;|%3b))+/gi, '&');
