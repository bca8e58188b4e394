/** The values of `format` that are checked. A `uri` is absolute; it may hold letters of any script, but no white space. */
export const formats: Readonly<Record<string, (text: string) => boolean>> = {
  email: (text) =>
    /^[\w!#$%&'*+/=?^`{|}~-]+(\.[\w!#$%&'*+/=?^`{|}~-]+)*@([a-z\d]([a-z\d-]*[a-z\d])?\.)+[a-z\d]([a-z\d-]*[a-z\d])?$/i.test(
      text,
    ),
  uri: (text) => /^[a-z][a-z\d+.-]*:\S*$/i.test(text),
  date: (text) => /^\d{4}-\d\d-\d\d$/.test(text) && new Date(`${text}T00:00Z`).toJSON()?.slice(0, 10) === text,
};
