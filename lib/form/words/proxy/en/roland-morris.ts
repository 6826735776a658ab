import type { rolandMorris } from '../../../steps/roland-morris';
import type { Words } from '../../words';

export const rolandMorrisWords: Words<typeof rolandMorris> = {
  ask: 'When a sentence describes the person today, put a tick against it.',
  help: 'When their back hurts, a person may find it difficult to do some of the things they normally do. This list contains sentences that people have used to describe themselves when they have back pain. Some may stand out because they describe the person today. As each one is read, think of the person today. If the sentence does not describe them, then leave the space blank and go on to the next one. Remember, only tick the sentence if it surely describes them today.',
  options: {
    s1: 'They stay at home most of the time because of their back.',
    s2: 'They change position frequently to try and get their back comfortable.',
    s3: 'They walk more slowly than usual because of their back.',
    s4: 'Because of their back they are not doing any of the jobs that they usually do around the house.',
    s5: 'Because of their back, they use a handrail to get upstairs.',
    s6: 'Because of their back, they lie down to rest more often.',
    s7: 'Because of their back, they have to hold on to something to get out of an easy chair.',
    s8: 'Because of their back, they try to get other people to do things for them.',
    s9: 'They get dressed more slowly than usual because of their back.',
    s10: 'They only stand for short periods of time because of their back.',
    s11: 'Because of their back, they try not to bend or kneel down.',
    s12: 'They find it difficult to get out of a chair because of their back.',
    s13: 'Their back is painful almost all the time.',
    s14: 'They find it difficult to turn over in bed because of their back.',
    s15: 'Their appetite is not very good because of their back pain.',
    s16: 'They have trouble putting on their socks (or stockings) because of the pain in their back.',
    s17: 'They only walk short distances because of their back.',
    s18: 'They sleep less well because of their back.',
    s19: 'Because of their back pain, they get dressed with help from someone else.',
    s20: 'They sit down for most of the day because of their back.',
    s21: 'They avoid heavy jobs around the house because of their back.',
    s22: 'Because of their back pain, they are more irritable and bad tempered with people than usual.',
    s23: 'Because of their back, they go upstairs more slowly than usual.',
    s24: 'They stay in bed most of the time because of their back.',
  },
};
