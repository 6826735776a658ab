import { makeClinic } from './found-clinic';
import { type InvitationState, makeInvitation } from './invite';

export type Wish =
  | Readonly<{ make: 'invitation'; state: InvitationState }>
  | Readonly<{ make: 'clinic'; people: readonly string[] }>;
export type Reply = Readonly<{ made: unknown }> | Readonly<{ failure: string }>;

// A process of its own, under the condition that lets server code in; it answers one wish after the other.
process.on('message', async (wish: Wish) => {
  try {
    const made = await (wish.make === 'clinic' ? makeClinic(wish.people) : makeInvitation(wish.state));
    process.send?.({ made } satisfies Reply);
  } catch (error) {
    process.send?.({ failure: String(error instanceof Error ? error.stack : error) } satisfies Reply);
  }
});
process.on('disconnect', () => process.exit(0));
