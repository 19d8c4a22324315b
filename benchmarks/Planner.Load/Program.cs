Console.Error.WriteLine("usage: Planner.Load throughput|kills");
return 2;
