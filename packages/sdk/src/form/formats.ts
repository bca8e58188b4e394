// The dots of the part before the @ are judged by looking ahead: a repeated group that may begin with a dot would take
// exponential time on a long text.
const email = /^(?!\.|.*\.[.@])[\w.!#$%&'*+/=?^`{|}~-]+@([a-z\d]([a-z\d-]*[a-z\d])?\.)+[a-z\d]([a-z\d-]*[a-z\d])?$/i;

/** The values of `format` that are checked. A `uri` is absolute; it may hold letters of any script, but no white space. */
export const formats: Readonly<Record<string, (text: string) => boolean>> = {
  email: (text) => email.test(text),
  uri: (text) => /^[a-z][a-z\d+.-]*:\S*$/i.test(text),
  date: (text) => /^\d{4}-/.test(text) && new Date(`${text}T00:00Z`).toJSON()?.slice(0, 10) === text,
};
