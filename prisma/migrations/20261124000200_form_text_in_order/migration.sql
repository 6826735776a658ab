-- jsonb sorts the keys of an object. The questions of a step and the options of a question are objects, and their order
-- is part of what the patient read, so the form's text is kept as json, which keeps it as written.
ALTER TABLE "form_text" ALTER COLUMN "steps" SET DATA TYPE JSON;
