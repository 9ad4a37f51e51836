using RulesEngine.Fluent.Dsl;
using RulesEngine.RuleModel;

namespace RulesEngine.Benchmarks.Party;

/// <summary>The rules of Miss Manners: neighbours are of different sex and share a hobby. They count on the newest match firing first.</summary>
internal static class SeatingRules
{
    /// <param name="newestOnly">Whether only the newest seating is gone on from; otherwise, as in the classic rules, any.</param>
    public static Rule[] Create(bool newestOnly) => [new FirstGuest(), new NextGuest(newestOnly), new SeatTakenOver(), new AllTakenOver(), new EverybodySeated(), new Onward()];

    private static void GoTo(this IContext context, Progress progress, Step step)
    {
        progress.Step = step;
        context.Update(progress);
    }

    private sealed class FirstGuest : Rule
    {
        public override void Define()
        {
            Progress progress = null!;
            Guest guest = null!;
            When().Match(() => progress, p => p.Step == Step.Begin).Match(() => guest);
            Then().Do(context => SeatAlone(context, progress, guest));
        }

        private static void SeatAlone(IContext context, Progress progress, Guest guest)
        {
            var seating = new Seating(progress.Seatings++, parent: null, guest.Number) { IsWhole = true };
            context.GoTo(progress, Step.Seat);
            context.InsertAll([seating, new Seat(seating.Id, guest.Number)]);
        }
    }

    private sealed class NextGuest(bool newestOnly) : Rule
    {
        public override void Define()
        {
            Progress progress = null!;
            Seating seating = null!;
            Guest left = null!;
            Guest right = null!;
            var rule = When().Match(() => progress, p => p.Step == Step.Seat);
            rule = newestOnly
                ? rule.Match(() => seating, s => s.IsWhole, s => s.Id == progress.Seatings - 1)
                : rule.Match(() => seating, s => s.IsWhole);
            rule
                .Match(() => left, g => g.Number == seating.Guest)
                .Match(() => right, g => g.Hobby == left.Hobby, g => g.IsMan != left.IsMan)
                .Not<Seat>(s => s.SeatingId == seating.Id, s => s.Guest == right.Number)
                .Not<Choice>(c => c.SeatingId == seating.Id, c => c.Guest == right.Number, c => c.Hobby == right.Hobby);
            Then().Do(context => SeatBeside(context, progress, seating, right));
        }

        private static void SeatBeside(IContext context, Progress progress, Seating seating, Guest guest)
        {
            var next = new Seating(progress.Seatings++, seating, guest.Number);
            context.GoTo(progress, Step.TakeOver);
            context.InsertAll([next, new Seat(next.Id, guest.Number), new Choice(seating.Id, guest.Number, guest.Hobby)]);
        }
    }

    [Priority(1)]
    private sealed class SeatTakenOver : Rule
    {
        public override void Define()
        {
            Progress progress = null!;
            Seating seating = null!;
            Seat seat = null!;
            When()
                .Match(() => progress, p => p.Step == Step.TakeOver)
                .Match(() => seating, s => !s.IsWhole)
                .Match(() => seat, s => s.SeatingId == seating.ParentId)
                .Not<Seat>(s => s.SeatingId == seating.Id, s => s.Guest == seat.Guest);
            Then().Do(context => context.Insert(new Seat(seating.Id, seat.Guest)));
        }
    }

    private sealed class AllTakenOver : Rule
    {
        public override void Define()
        {
            Progress progress = null!;
            Seating seating = null!;
            When().Match(() => progress, p => p.Step == Step.TakeOver).Match(() => seating, s => !s.IsWhole);
            Then().Do(context => Complete(context, progress, seating));
        }

        private static void Complete(IContext context, Progress progress, Seating seating)
        {
            seating.IsWhole = true;
            context.Update(seating);
            context.GoTo(progress, Step.Check);
        }
    }

    [Priority(1)]
    private sealed class EverybodySeated : Rule
    {
        public override void Define()
        {
            Progress progress = null!;
            Seating seating = null!;
            When().Match(() => progress, p => p.Step == Step.Check).Match(() => seating, s => s.IsWhole, s => s.Seat == progress.Guests);
            Then().Do(context => End(context, progress, seating));
        }

        private static void End(IContext context, Progress progress, Seating seating)
        {
            progress.Found = seating;
            context.GoTo(progress, Step.Done);
            context.Halt();
        }
    }

    private sealed class Onward : Rule
    {
        public override void Define()
        {
            Progress progress = null!;
            When().Match(() => progress, p => p.Step == Step.Check);
            Then().Do(context => context.GoTo(progress, Step.Seat));
        }
    }
}
