using System.Text;
using Planner.Domain;
using Planner.Routing;

namespace Planner.Formats.Tests;

/// <summary>Three caregivers, five patients, two terminals: every field of the format, one thing of a kind.</summary>
internal static class UhhcSample
{
    public const string Text = """
        {"metadata":{"name":"tiny","origin":"generated","horizon":600,"time_window_met":"at_service_start",
          "cost_components":{"travel_time":3,"total_tardiness":2,"highest_tardiness":5,"total_waiting_time":1,"total_extra_time":10,
            "max_idle_time":4,"caregiver_preferences":7,"optional_patients":100,"missed_lunch_break":60,"workload_balance":1}},
         "lunch_breaks":{"start":180,"end":360,"min_duration":30},
         "terminal_points":[{"id":"d1","distance_matrix_index":0},{"id":"d2","distance_matrix_index":1}],
         "services":[{"id":"s1"},{"id":"s2"}],
         "caregivers":[
          {"id":"c1","abilities":["s1"],"departing_point":"d1","arrival_point":"d2","working_shift":{"start":60,"end":480},"lunch_break":true},
          {"id":"c2","abilities":["s1","s2"],"departing_point":"d1","arrival_point":"d1","working_shift":{"start":0,"end":600},"lunch_break":false},
          {"id":"c3","abilities":["s2"],"departing_point":"d2","working_shift":[0,500],"lunch_break":true}],
         "patients":[
          {"id":"p1","required_services":[{"service":"s1","duration":15}],"distance_matrix_index":2,"time_windows":[{"start":30.0,"end":90.0}]},
          {"id":"p2","required_services":[{"service":"s1","duration":20},{"service":"s2","duration":30}],"distance_matrix_index":3,
           "time_windows":[{"start":60,"end":120},{"start":200,"end":260}],"synchronization":{"type":"independent"},"optional":true},
          {"id":"p3","required_services":[{"service":"s2","duration":10},{"service":"s1","duration":12}],"distance_matrix_index":4,
           "time_windows":[{"start":0,"end":300}],"synchronization":{"type":"sequential","distance":{"min":15,"max":45}}},
          {"id":"p4","required_services":[{"service":"s1","duration":25},{"service":"s2","duration":25}],"distance_matrix_index":5,
           "time_windows":[{"start":100,"end":400}],"synchronization":{"type":"simultaneous"},"preferred_caregivers":["c3"]},
          {"id":"p5","required_services":[{"service":"s2","duration":5}],"distance_matrix_index":2,"time_windows":[[10,50]],
           "incompatible_caregivers":["c2"]}],
         "distances":[[0,9,4,5,6,7],[9,0,8,7,6,5],[3,8,0,4,5,6],[5,7,4,0,2,3],[6,6,5,2,0,40],[7,5,6,3,2,0]]}
        """;

    public static UhhcInstance Read(string text, bool isRelaxed = false) =>
        UhhcReader.Read(new MemoryStream(Encoding.UTF8.GetBytes(text)), "tiny.json", isRelaxed);

    public static RoutingProblem Problem(string from = "", string to = "", bool isRelaxed = false) =>
        Read(Changed(from, to), isRelaxed).ToProblem();

    public static string Changed(string from, string to) =>
        from.Length == 0 ? Text : Text.Replace(from, to, StringComparison.Ordinal);

    public static IReadOnlyList<InputMistake> Mistakes(string text) =>
        Assert.Throws<InvalidInputException>(() => Read(text)).Mistakes;
}
