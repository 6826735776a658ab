/** Whose work an intake is, who said so and when, and to whom it can be given. */
export type Assignment = Readonly<{
  assignee: Readonly<{ id: string; name: string }> | null;
  assignedBy: string | null;
  assignedAt: Date | null;
  colleagues: readonly Readonly<{ id: string; name: string }>[];
}>;
