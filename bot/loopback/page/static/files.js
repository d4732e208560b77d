// Files that people send: read in the browser, carried as base64.

/** A File as {name, content}. */
export function carried(file) {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.addEventListener("load", () => resolve({ name: file.name, content: reader.result.split(",")[1] ?? "" }));
    reader.addEventListener("error", () => reject(new Error(`${file.name} cannot be read.`)));
    reader.readAsDataURL(file);
  });
}

export const carriedAll = (files) => Promise.all([...files].map(carried));
